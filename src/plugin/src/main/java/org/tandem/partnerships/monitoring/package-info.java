/** Schedule, actions and monitoring data of a running partnership in one place (R22). */
package org.tandem.partnerships.monitoring;
