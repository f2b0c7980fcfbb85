import java.math.BigDecimal;

final class Before {
    private BigDecimal price;

    void price(BigDecimal value) {
        price = value;
    }

    BigDecimal price() {
        return price;
    }
}
