/** Owners of a partnership: who they are, what is expected of them, and handing over to others. */
package org.tandem.partnerships.owner;
