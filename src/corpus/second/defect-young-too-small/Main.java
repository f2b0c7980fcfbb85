import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

class Message {
    final String text;
    final byte[] packed;

    Message(long number) {
        text = "message " + number + " of the stream, to be parsed and sent on";
        packed = text.getBytes();
    }
}

class Main {
    public static void main(String[] args) throws InterruptedException {
        // What is on its way: each message is needed for some milliseconds, and no longer.
        ArrayDeque<List<Message>> onTheWay = new ArrayDeque<>();
        long number = 0;
        long sum = 0;
        for (int tick = 1; tick <= 1_400; tick++) {
            List<Message> packet = new ArrayList<>();
            for (int i = 0; i < 3_000; i++) {
                packet.add(new Message(number++));
            }
            onTheWay.add(packet);
            if (onTheWay.size() > 4) {
                for (Message message : onTheWay.poll()) {
                    sum += message.text.toUpperCase().length() + message.packed.length;
                }
            }
            Thread.sleep(8);
            if (tick % 200 == 0) {
                Snapshots.take();
            }
        }
        System.out.println(sum);
    }
}
