package vn.tgpl.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.TgplTest;

/** A field that stands in the address and in the form is taken for neither: ASVS 15.3.7. */
@TgplTest
@Transactional
class DoubledFieldsTests {

    private static final String OWN = "/account/password";

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({
        "?newPassword=mot%20mat%20khau%20khac, newPassword=",
        "?newPasswor%64=khac, newPassword=",
        "?back=1&%6EewPassword, newPassword=",
        "?papers%5BPOOR%5D=COPY, papers%5BPOOR%5D=ORIGINAL",
        "?papers%5BPOOR%5D=COPY, papers[POOR]=ORIGINAL"
    })
    void aFieldOfTheFormMayNotBeHiddenInTheAddress(String address, String form) {
        assertThat(send(address, form)).hasStatus(400);
    }

    @Test
    void otherFieldsOfTheAddressAreLeftAlone() {
        assertThat(send("?back=1", "newPassword=")).hasStatus(422);
        assertThat(send("", "newPassword=&newPassword=")).hasStatus(422);
    }

    private MvcTestResult send(String address, String form) {
        return mvc.post()
                .uri(URI.create(OWN + address))
                .with(As.lawyer())
                .with(csrf())
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content(form)
                .exchange();
    }
}
