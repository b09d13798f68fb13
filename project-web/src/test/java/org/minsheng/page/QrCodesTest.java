package org.minsheng.page;

import java.util.Arrays;
import java.util.regex.Pattern;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class QrCodesTest {

	private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

	private static final int PIXELS = 4;

	@ParameterizedTest
	@ValueSource(strings = { "https://minsheng.example/track/7K2M9PQR", "http://localhost:8080/track/22222222", "受理编号" })
	void aPhoneReadsWhatWasDrawn(String text) throws Exception {
		var drawn = new QrCodes().of(text);
		int side = drawn.size() * PIXELS;
		var pixels = new int[side * side];
		Arrays.fill(pixels, 0xFFFFFF);
		MODULE.matcher(drawn.path())
			.results()
			.forEach(module -> fill(pixels, side, Integer.parseInt(module.group(1)),
					Integer.parseInt(module.group(2))));

		var picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
		assertThat(new QRCodeReader().decode(picture).getText()).isEqualTo(text);
	}

	private static void fill(int[] pixels, int side, int x, int y) {
		for (int row = 0; row < PIXELS; row++) {
			for (int column = 0; column < PIXELS; column++) {
				pixels[(y * PIXELS + row) * side + x * PIXELS + column] = 0;
			}
		}
	}

}
