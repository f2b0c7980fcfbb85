import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** The tags of documents, 3 to 10 each. */
public final class Before {
    static Object kept;

    public static void main(String[] args) throws Exception {
        Random random = new Random(13);
        String[] words = new String[400];
        for (int i = 0; i < words.length; i++) {
            words[i] = "tag" + i;
        }
        List<Set<String>> documents = new ArrayList<>();
        for (int i = 0; i < 90_000; i++) {
            Set<String> tags = new HashSet<>();
            int count = 3 + random.nextInt(8);
            while (tags.size() < count) {
                tags.add(words[random.nextInt(words.length)]);
            }
            documents.add(tags);
        }
        kept = documents;
        System.out.println("ready");
        System.in.read();
    }
}
