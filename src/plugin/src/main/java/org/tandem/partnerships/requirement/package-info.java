/** What every partner must bring, until when it is in place, and what is missing (R32). */
package org.tandem.partnerships.requirement;
