package vn.tgpl.platform.database;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** Words for whoever starts the application, from its messages: there is no message source yet when a start fails. */
final class StartWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages/platform");

    private StartWords() {}

    static String of(String key, Object... arguments) {
        return new MessageFormat(WORDS.getString(key)).format(arguments);
    }
}
