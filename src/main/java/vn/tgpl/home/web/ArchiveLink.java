package vn.tgpl.home.web;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import vn.tgpl.home.domain.Task;
import vn.tgpl.home.web.WorkView.WorkLink;

/** The way to all files that wait for their shelf, where the work list shows some of them. */
@Component
class ArchiveLink {

    private final MessageSourceAccessor messages;

    ArchiveLink(MessageSource messages) {
        this.messages = new MessageSourceAccessor(messages);
    }

    List<WorkLink> of(List<Task> tasks) {
        return tasks.stream().anyMatch(task -> task.kind() == Task.Kind.ARCHIVE)
                ? List.of(new WorkLink("/cases?state=HANDED_OVER", messages.getMessage("home.archive.all")))
                : List.of();
    }
}
