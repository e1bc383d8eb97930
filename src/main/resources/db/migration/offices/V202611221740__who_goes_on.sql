-- Whoever takes over from an office that has ended goes on with what it left. One rule, asked at every sign-in.
create index office_successor on offices.office (successor_id) where successor_id is not null;

-- The office itself and the ended ones whose line of successors leads to it; a circle, which no form lets in, comes to an end.
create function offices.left_to(office uuid, today date) returns setof uuid language sql stable as $$
    with recursive line (id) as (
        select left_to.office
        union
        select gone.id
          from line join offices.office gone on gone.successor_id = line.id and gone.valid_to < left_to.today)
    select id from line
$$;

-- The centres among those that left their work to the centre or to one of its branches, and the centre itself. A branch
-- belongs to its centre's rows, whoever took the branch over.
create function offices.centres_left_to(centre uuid, today date) returns setof uuid language sql stable as $$
    with recursive line (id, kind) as (
        select o.id, o.kind from offices.office o where o.id = centres_left_to.centre
        union
        select o.id, o.kind
          from line
          join offices.office o
            on o.successor_id = line.id and o.valid_to < centres_left_to.today and o.kind = 'CENTRE'
            or o.parent_id = line.id and o.kind = 'BRANCH' and line.kind = 'CENTRE')
    select id from line where kind = 'CENTRE'
$$;

-- The province itself and the former ones that became part of it, as far as an office on record stood there: only then
-- can rows name them.
create function offices.provinces_left_to(province text, today date) returns setof text language sql stable as $$
    with recursive line (code) as (
        select provinces_left_to.province
        union
        select gone.code
          from line
          join catalog.province gone
            on gone.successor_code = line.code and gone.valid_to < provinces_left_to.today)
    select l.code
      from line l
     where l.code = provinces_left_to.province
        or exists (select 1 from offices.office o where o.province_code = l.code)
           and not exists (select 1 from catalog.province p
                            where p.code = l.code
                              and provinces_left_to.today between p.valid_from and coalesce(p.valid_to, 'infinity'))
$$;
