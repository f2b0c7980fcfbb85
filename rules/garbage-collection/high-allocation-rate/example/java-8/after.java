/** No box, and one buffer that grows. */
class After {
    String join(int[] numbers) {
        long sum = 0;
        StringBuilder text = new StringBuilder(numbers.length * 8);
        for (int number : numbers) {
            sum += number;
            text.append(number).append(',');
        }
        return text.append(sum).toString();
    }
}
