package vn.tgpl.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.tgpl.TgplTest;
import vn.tgpl.platform.web.WholeList;

/** No sheet and no printed list is made without the bound of how many are made at once. */
@TgplTest
class WholeListsTests {

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void everyAddressOfAWholeListIsBounded() {
        assertThat(requestMappingHandlerMapping.getHandlerMethods().entrySet())
                .filteredOn(route -> route.getKey().getPatternValues().stream().anyMatch(WholeListsTests::isWhole))
                .isNotEmpty()
                .allMatch(route -> route.getValue().hasMethodAnnotation(WholeList.class));
    }

    private static boolean isWhole(String pattern) {
        return Stream.of(".xlsx", "/print", "/export").anyMatch(pattern::endsWith);
    }
}
