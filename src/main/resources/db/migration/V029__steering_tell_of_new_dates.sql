-- Leads that have not reported are told when a round moves to another day.
alter table review_request drop constraint review_request_kind_check;
alter table review_request add constraint review_request_kind_check check (kind in
    ('ASKED', 'REMINDED', 'RETURNED', 'MOVED'));
