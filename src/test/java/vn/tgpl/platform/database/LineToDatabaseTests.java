package vn.tgpl.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.mock.env.MockEnvironment;

/** What is said to a database elsewhere is read by nobody between: ASVS 12.3.1, 12.3.2. */
class LineToDatabaseTests {

    @ParameterizedTest(name = "{0} is open: {1}")
    @CsvSource({
        "'', false",
        "jdbc:postgresql:tgpl, false",
        "jdbc:postgresql:///tgpl, false",
        "jdbc:postgresql://localhost/tgpl, false",
        "jdbc:postgresql://localhost:5432/tgpl?user=postgres, false",
        "jdbc:postgresql://127.0.0.1:39217/postgres, false",
        "jdbc:postgresql://[::1]:5432/tgpl, false",
        "jdbc:postgresql://db:5432/tgpl, true",
        "jdbc:postgresql://localhost.example.vn/tgpl, true",
        "'jdbc:postgresql://localhost:5432,db2:5432/tgpl', true",
        "jdbc:postgresql://db/tgpl?sslmode=prefer, true",
        "jdbc:postgresql://db/tgpl?sslmode=require, true",
        "jdbc:postgresql://db/tgpl?sslmode=verify-full, false",
        "jdbc:postgresql://db/tgpl?a=b&sslmode=verify-ca&c=d, false",
        "jdbc:postgresql://db/tgpl?xsslmode=verify-full, true",
    })
    void aLineThatLeavesTheMachineIsOpenUnlessItIsEncryptedAndChecked(String url, boolean open) {
        assertThat(LineToDatabase.isOpen(url)).isEqualTo(open);
    }

    @Test
    void anOpenLineEndsTheStartAndTheOperatorIsToldWhatToDo() {
        assertThatExceptionOfType(OpenLine.class)
                .isThrownBy(() -> start(false))
                .satisfies(refusal -> assertThat(new OpenLineAnalyzer().analyze(refusal))
                        .isNotNull()
                        .satisfies(told -> assertThat(told.getAction())
                                .contains("sslmode=verify-full", "TGPL_DB_OWN_NETWORK=true")));
    }

    @Test
    void aNetworkOfItsOwnMayBeSaidToBeOne() {
        assertThatCode(() -> start(true)).doesNotThrowAnyException();
    }

    private static void start(boolean ownNetwork) {
        MockEnvironment environment = new MockEnvironment()
                .withProperty("spring.datasource.url", "jdbc:postgresql://db:5432/tgpl")
                .withProperty("tgpl.database.own-network", String.valueOf(ownNetwork));
        LineToDatabase.lineToDatabase(environment).postProcessBeanFactory(new DefaultListableBeanFactory());
    }
}
