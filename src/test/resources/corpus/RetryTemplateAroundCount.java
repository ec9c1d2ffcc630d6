// verdict: OVERCOUNTS
// why: the view is counted before the audit, and when the audit finds its lock taken and throws, the whole action is retried and counts the view again.
import io.github.pageviews.counter.Counter;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class RetryTemplateAroundCount implements Counter {

    private final AtomicLong views = new AtomicLong();
    private final Lock auditLock = new ReentrantLock();
    private final RetryTemplate retry = new RetryTemplate(3);
    private String lastAuditedBy;

    @Override
    public void increment() {
        retry.execute(() -> {
            views.incrementAndGet();
            audit(Thread.currentThread().getName());
        });
    }

    @Override
    public long value() {
        return views.get();
    }

    private void audit(String who) {
        if (!auditLock.tryLock()) {
            throw new AuditBusyException();
        }
        try {
            lastAuditedBy = who;
        } finally {
            auditLock.unlock();
        }
    }

    static class AuditBusyException extends RuntimeException {
        AuditBusyException() {
            super("audit is busy");
        }
    }

    static class RetryTemplate {
        private final int maxAttempts;

        RetryTemplate(int maxAttempts) {
            this.maxAttempts = maxAttempts;
        }

        void execute(Runnable action) {
            for (int attempt = 1; attempt <= maxAttempts; attempt++) {
                try {
                    action.run();
                    return;
                } catch (AuditBusyException e) {
                    Thread.yield();
                }
            }
        }
    }
}
