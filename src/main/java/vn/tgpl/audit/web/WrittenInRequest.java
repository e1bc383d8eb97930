package vn.tgpl.audit.web;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import vn.tgpl.audit.domain.Written;

/** Kept with the request. */
@Component
class WrittenInRequest implements Written {

    private static final String PREFIX = WrittenInRequest.class.getName() + ".";

    @Override
    public void note(String subjectKind, String subjectId) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(name(subjectKind, subjectId), true, RequestAttributes.SCOPE_REQUEST);
        }
    }

    @Override
    public boolean isNoted(String subjectKind, String subjectId) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request != null
                && request.getAttribute(name(subjectKind, subjectId), RequestAttributes.SCOPE_REQUEST) != null;
    }

    private static String name(String subjectKind, String subjectId) {
        return PREFIX + subjectKind + "/" + subjectId;
    }
}
