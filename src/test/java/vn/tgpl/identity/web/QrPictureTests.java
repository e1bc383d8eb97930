package vn.tgpl.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The picture says to a reader what it was made of. */
class QrPictureTests {

    private static final int UNIT = 4;
    private static final int WHITE = 0xffffff;
    private static final Pattern SQUARE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

    @Test
    void isReadAsWhatItWasMadeOf() throws Exception {
        String text = "otpauth://totp/TGPL:nguyen.a?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=TGPL";
        QrPicture picture = QrPicture.of(text);
        int side = picture.side() * UNIT;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, WHITE);
        Matcher square = SQUARE.matcher(picture.path());
        while (square.find()) {
            fill(pixels, side, Integer.parseInt(square.group(1)), Integer.parseInt(square.group(2)));
        }
        BinaryBitmap bitmap =
                new BinaryBitmap(new GlobalHistogramBinarizer(new RGBLuminanceSource(side, side, pixels)));
        assertThat(new QRCodeReader().decode(bitmap).getText()).isEqualTo(text);
    }

    private static void fill(int[] pixels, int side, int x, int y) {
        for (int row = y * UNIT; row < (y + 1) * UNIT; row++) {
            Arrays.fill(pixels, row * side + x * UNIT, row * side + (x + 1) * UNIT, 0);
        }
    }
}
