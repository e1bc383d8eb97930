-- From when a period runs where the law leaves that open: of whoever is held and of whom an authority told (Luật TGPL 2017 Đ31 k2, k3)
-- from the notice, as the software reads it, or from the acceptance. Every other line says by itself what begins it.
alter table calendar.period add column runs_from text check (runs_from in ('NOTICE', 'ACCEPTANCE'));
update calendar.period set runs_from = 'NOTICE' where code = 'D8_HELD';
alter table calendar.period add check ((code = 'D8_HELD') = (runs_from is not null));
