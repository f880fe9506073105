package org.tandem.workspace.endpoints;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;

/** Checks the access annotations of resources: method, then class, then package. */
final class AccessFilter implements ContainerRequestFilter {
    private final Access access;
    @Context private ResourceInfo resource;

    AccessFilter(Access access) {
        this.access = access;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Class<?> type = resource.getResourceClass();
        if (type != null) {
            access.check(resource.getResourceMethod(), type, type.getPackage());
        }
    }
}
