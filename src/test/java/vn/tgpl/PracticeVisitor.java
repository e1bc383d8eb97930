package vn.tgpl;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Somebody of the practice installation who opens pages and sends forms, without a server. */
public final class PracticeVisitor {

    private final MockMvc mvc;

    public PracticeVisitor(WebApplicationContext application) {
        mvc = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    public MockHttpServletResponse open(String path, String account) {
        return answer(path, get(path).with(As.user(account)));
    }

    public MockHttpServletResponse send(String path, String account, Map<String, String> fields) {
        var form = post(path).with(As.user(account)).with(csrf());
        fields.forEach(form::param);
        return answer(path, form);
    }

    public MockHttpServletResponse sendFile(String path, String account, MockMultipartFile file) {
        return answer(path, multipart(path).file(file).with(As.user(account)).with(csrf()));
    }

    private MockHttpServletResponse answer(String path, RequestBuilder request) {
        try {
            return mvc.perform(request).andReturn().getResponse();
        } catch (Exception failure) {
            throw new AssertionError(path, failure);
        }
    }

    public static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
