package org.isnad.federate;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.isnad.evaluate.Limit;
import org.isnad.evaluate.LimitMetException;

/**
 * Sends queries over HTTP, by the SPARQL 1.1 Protocol. Redirects are not followed, no proxy is used, nothing is unpacked.
 *
 * <p>Every address of a host is checked right before a connection is made. Java keeps what it has resolved for thirty
 * seconds, so that the connection goes to an address that was checked, save in the instant in which that time ends; whoever
 * answers there has to prove by certificate that it is the host.
 */
final class Caller {

    private static final String RESULTS = "application/sparql-results+json";
    private static final int RESOLVERS = 4;

    private final HttpClient http;
    private final ExecutorService resolvers = resolvers();
    private final Predicate<InetAddress> reachable;
    private final ServiceLimits limits;

    /** @param reachable whether an address may be connected to */
    Caller(ServiceLimits limits, Predicate<InetAddress> reachable) {
        this.limits = limits;
        this.reachable = reachable;
        http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(limits.connecting())
                .build();
    }

    /**
     * The answer to a SELECT, as SPARQL results in JSON.
     *
     * @throws RemoteFailureException if there is none
     * @throws LimitMetException if it is too long, or the endpoint may not be connected to
     * @throws InterruptedException if somebody ends the question
     */
    byte[] ask(URI endpoint, String query) throws RemoteFailureException, InterruptedException {
        check(endpoint);
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("Accept", RESULTS)
                .header("Accept-Encoding", "identity")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("User-Agent", "Isnad (https://w3id.org/isnad/)")
                .POST(BodyPublishers.ofString("query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
                .build();
        HttpResponse<Optional<byte[]>> answer;
        try {
            answer = http.send(request, head -> new BoundedBody(head.statusCode() == 200 ? limits.bytes() : 0));
        } catch (IOException unreachable) {
            throw new RemoteFailureException("cannot be reached, or broke off its answer");
        }
        checkHead(answer);
        return answer.body()
                .orElseThrow(() -> new LimitMetException(
                        Limit.SERVICE_BYTES,
                        "an answer of <" + endpoint + "> is longer than " + limits.bytes()
                                + " bytes (ask it for less)"));
    }

    private static void checkHead(HttpResponse<?> answer) throws RemoteFailureException {
        int status = answer.statusCode();
        if (status >= 300 && status < 400) {
            throw new RemoteFailureException(
                    "redirects to another address (status " + status + "), which is not followed");
        }
        if (status != 200) {
            throw new RemoteFailureException("answers with status " + status);
        }
        String type = answer.headers().firstValue("Content-Type").orElse("nothing");
        if (!type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals(RESULTS)) {
            throw new RemoteFailureException("does not answer in " + RESULTS);
        }
        String coding = answer.headers().firstValue("Content-Encoding").orElse("identity");
        if (!coding.strip().equalsIgnoreCase("identity")) {
            throw new RemoteFailureException("packs its answer, though it was asked not to");
        }
    }

    private void check(URI endpoint) throws RemoteFailureException, InterruptedException {
        // Nothing can interrupt the resolving of a name, so it has a thread that may wait.
        Future<InetAddress[]> resolving = resolvers.submit(() -> InetAddress.getAllByName(endpoint.getHost()));
        InetAddress[] addresses;
        try {
            addresses = resolving.get();
        } catch (ExecutionException failure) {
            throw new RemoteFailureException("has a host that is not known");
        } finally {
            resolving.cancel(true);
        }
        if (!List.of(addresses).stream().allMatch(reachable)) {
            throw new LimitMetException(
                    Limit.SERVICE_FAILED,
                    "<" + endpoint + "> is not asked: its host has an address that is not of the public internet");
        }
    }

    private static ExecutorService resolvers() {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                RESOLVERS, RESOLVERS, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, "isnad-resolve");
                    thread.setDaemon(true);
                    return thread;
                });
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }
}
