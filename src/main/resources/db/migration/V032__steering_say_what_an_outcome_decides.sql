-- What the steering group decided about a project, in words that become public with the outcome.
alter table review_report disable trigger user;
alter table review_report add column outcome_text jsonb check (outcome_text ? 'nl');
alter table review_report drop constraint review_report_other_says_what;
alter table review_report
    add constraint review_report_other_says_what check (
        outcome <> 'OTHER' or num_nonnulls(outcome_remark, outcome_text) > 0),
    add constraint review_report_says_of_an_outcome check (
        outcome is not null or num_nonnulls(outcome_remark, outcome_text) = 0);
alter table review_report enable trigger user;
