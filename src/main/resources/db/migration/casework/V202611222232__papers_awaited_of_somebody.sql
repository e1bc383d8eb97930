-- Of whom papers are awaited who joined a case: asked for whenever somebody on record is corrected (TT 12/2018/TT-BTP Đ6 k2).
create index deadline_papers_of on casework.deadline (subject)
    where kind = 'MISSING_PAPERS' and met_at is null and lapsed_at is null and subject is not null;
