import java.util.List;

/** Boxes each number and copies the text once for each of them. */
class Before {
    String join(List<Integer> numbers) {
        Long sum = 0L;
        String text = "";
        for (Integer number : numbers) {
            sum += number;
            text = text + number + ",";
        }
        return text + sum;
    }
}
