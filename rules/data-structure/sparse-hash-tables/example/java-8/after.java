import java.util.HashMap;
import java.util.Map;

final class After {
    Map<String, Integer> stock(Iterable<String> articles) {
        Map<String, Integer> stock = new HashMap<>();
        for (String article : articles) {
            stock.merge(article, 1, Integer::sum);
        }
        return stock;
    }
}
