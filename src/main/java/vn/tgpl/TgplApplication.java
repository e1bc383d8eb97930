package vn.tgpl;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Case management of Vietnam's state legal aid. */
@SpringBootApplication
public class TgplApplication {

    public static void main(String[] args) {
        SpringApplication.run(TgplApplication.class, args);
    }
}
