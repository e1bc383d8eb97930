package vn.tgpl.identity.web;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code as a path of squares, one unit each. It stands in the page itself: a picture of its own would have to have an address.
 *
 * @param side units of the picture with the quiet zone around
 * @param path the dark squares
 */
record QrPicture(int side, String path) {

    private static final int QUIET_ZONE = 4;

    static QrPicture of(String text) {
        ByteMatrix squares;
        try {
            squares = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("not for a QR code", tooLong);
        }
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                if (squares.get(x, y) == 1) {
                    path.append('M')
                            .append(x + QUIET_ZONE)
                            .append(' ')
                            .append(y + QUIET_ZONE)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrPicture(squares.getWidth() + 2 * QUIET_ZONE, path.toString());
    }

    @Override
    public String toString() {
        return "QrPicture";
    }
}
