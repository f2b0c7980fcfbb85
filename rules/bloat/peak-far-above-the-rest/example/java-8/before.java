import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class Before {
    long errors(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        return lines.stream().filter(line -> line.contains("ERROR")).count();
    }
}
