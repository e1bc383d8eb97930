package vn.tgpl.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;

/**
 * Takes the data directory before the web server and the database are started, so that whoever starts the application a
 * second time reads that it runs already and nothing of servers that failed. Lets go of it after all else has stopped.
 */
final class DirectoryGuard implements BeanFactoryPostProcessor {

    private final Path directory;

    DirectoryGuard(Path directory) {
        this.directory = directory.toAbsolutePath();
    }

    /** @throws DirectoryInUse when a living application works with the directory */
    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        try {
            DirectoryLock lock = DirectoryLock.take(directory);
            DisposableBean letGo = lock::close;
            // what is registered first is destroyed last
            ((DefaultSingletonBeanRegistry) beans).registerDisposableBean("directoryLock", letGo);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
