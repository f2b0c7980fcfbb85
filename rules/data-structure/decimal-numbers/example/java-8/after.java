import java.math.BigDecimal;
import java.math.RoundingMode;

final class After {
    private static final int SCALE = 2;

    private long cents;

    void price(BigDecimal value) {
        cents = value.setScale(SCALE, RoundingMode.UNNECESSARY).unscaledValue().longValueExact();
    }

    BigDecimal price() {
        return BigDecimal.valueOf(cents, SCALE);
    }
}
