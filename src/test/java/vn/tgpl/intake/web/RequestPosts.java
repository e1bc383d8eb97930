package vn.tgpl.intake.web;

import java.util.UUID;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Fills the form of a request as a browser would send it. */
final class RequestPosts {

    static final String NAME = "Vừ Thị Bưởi";

    private RequestPosts() {}

    static MockMvcRequestBuilder form(MockMvcTester mvc, String uri, UUID id, RequestPostProcessor who) {
        return form(mvc, uri, id, who, "DIRECT");
    }

    static MockMvcRequestBuilder form(
            MockMvcTester mvc, String uri, UUID id, RequestPostProcessor who, String channel) {
        return mvc.post()
                .uri(uri)
                .with(who)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("requestId", id.toString())
                .param("presetProvince", "66")
                .param("person.provinceCode", "66")
                .param("_person.phoneSafe", "on")
                .param("person.phoneSafe", "true")
                .param("reception.channel", channel);
    }

    static MockMvcRequestBuilder complete(MockMvcTester mvc, UUID id, RequestPostProcessor who) {
        return complete(mvc, id, who, "DIRECT");
    }

    static MockMvcRequestBuilder complete(MockMvcTester mvc, UUID id, RequestPostProcessor who, String channel) {
        return form(mvc, "/requests/new", id, who, channel)
                .param("person.fullName", NAME)
                .param("person.birth", "1/2/71")
                .param("person.sex", "FEMALE")
                .param("groups", "HO_NGHEO")
                .param("papers[POOR_CERTIFICATE]", "ORIGINAL")
                .param("matter.fieldCode", "LAND")
                .param("matter.formOfAid", "ADVICE")
                .param("matter.provinceCode", "66")
                .param("matter.summary", "Tranh chấp ranh giới")
                .param("parties[0].role", "OPPOSING")
                .param("parties[0].fullName", "Nguyễn Văn Kiện")
                .param("parties[1].role", "OPPOSING");
    }
}
