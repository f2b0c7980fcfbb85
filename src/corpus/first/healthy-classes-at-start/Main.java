import java.util.ArrayList;
import java.util.List;

class Main {
    static final List<Object> MODULES = new ArrayList<>();

    public static void main(String[] args) throws Exception {
        Snapshots.take();
        String[] packages = {
            "java.time.LocalDate", "java.text.SimpleDateFormat", "javax.crypto.Cipher", "java.net.http.HttpClient",
            "javax.xml.parsers.SAXParserFactory", "java.util.concurrent.ForkJoinPool", "java.sql.Timestamp",
        };
        for (String name : packages) {
            MODULES.add(Class.forName(name));
        }
        MODULES.add(javax.xml.parsers.DocumentBuilderFactory.newInstance().newDocumentBuilder());
        for (int round = 0; round < 6; round++) {
            long sum = 0;
            for (int i = 0; i < 400_000; i++) {
                sum += Integer.toString(i).length();
            }
            System.out.println(sum);
            Snapshots.take();
        }
    }
}
