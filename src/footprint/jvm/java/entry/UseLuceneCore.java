package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.*;
import org.apache.lucene.index.*;
import org.apache.lucene.search.*;
import org.apache.lucene.store.ByteBuffersDirectory;

/** org.apache.lucene:lucene-core: indexes one document and finds it. */
public final class UseLuceneCore implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
            Document document = new Document();
            document.add(new TextField("a", "hello world", Field.Store.YES));
            writer.addDocument(document);
        }
        IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
        return List.of(searcher, searcher.search(new TermQuery(new Term("a", "hello")), 1));
    }
}
