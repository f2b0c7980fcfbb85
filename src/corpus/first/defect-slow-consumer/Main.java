import java.util.concurrent.ConcurrentLinkedQueue;

class Message {
    final long number;
    final String text;

    Message(long number) {
        this.number = number;
        this.text = "measurement " + number + " of the boiler";
    }
}

class Main {
    public static void main(String[] args) {
        ConcurrentLinkedQueue<Message> queue = new ConcurrentLinkedQueue<>();
        long number = 0;
        for (int round = 0; round < 6; round++) {
            for (int i = 0; i < 60_000; i++) {
                queue.add(new Message(number++));
                if (i % 4 == 0) {
                    queue.poll();
                }
            }
            Snapshots.take();
        }
    }
}
