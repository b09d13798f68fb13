package org.minsheng.page;

import java.util.Map;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import org.springframework.stereotype.Component;

/** Draws codes for phones to read, as a path that a page can print sharply; templates reach it as {@code @qrCodes}. */
@Component
public class QrCodes {

	/** Four modules of quiet around, as the standard asks. */
	private static final Map<EncodeHintType, Object> HINTS = Map.of(EncodeHintType.MARGIN, 4,
			EncodeHintType.CHARACTER_SET, "UTF-8");

	/**
	 * One code.
	 *
	 * @param size in modules, quiet zone included
	 * @param path a path of SVG that draws the dark modules
	 */
	public record Qr(int size, String path) {
	}

	public Qr of(String text) {
		try {
			var modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
			return new Qr(modules.getWidth(), path(modules));
		} catch (WriterException tooLong) {
			throw new IllegalArgumentException("Does not fit: " + text.length() + " characters", tooLong);
		}
	}

	private static String path(BitMatrix modules) {
		var path = new StringBuilder();
		for (int y = 0; y < modules.getHeight(); y++) {
			for (int x = 0; x < modules.getWidth(); x++) {
				if (modules.get(x, y)) {
					path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
				}
			}
		}
		return path.toString();
	}

}
