package entry;

import java.util.List;
import java.util.concurrent.Callable;
import okhttp3.ResponseBody;
import retrofit2.*;
import retrofit2.http.GET;

/** com.squareup.retrofit2:retrofit: calls one method. */
public final class UseRetrofit implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        Retrofit retrofit = new Retrofit.Builder().baseUrl(Loopback.url()).build();
        return List.of(retrofit, retrofit.create(Api.class).get().execute().code());
    }

    public interface Api {
        @GET("/")
        Call<ResponseBody> get();
    }
}
