using Registry.Domain.Reminders;
using Registry.Web.Localization;
using Registry.Web.Mail;

namespace Registry.Web.Jobs.Reminding;

/// <summary>Words a reminder in its reader's language.</summary>
internal static class ReminderLetter
{
    public static MailMessageDraft Write(MeantReminder reminder, ReminderReader reader, Uri? site, string key)
    {
        var words = Words.Of(reader.Language);
        var (due, matter) = (reminder.Due, reminder.Matter);
        var title = words.Choose(matter.Title.Vi, matter.Title.En);
        List<string> paragraphs =
        [
            words["Dear {0},", reader.Name],
            due.Subject.Target == ReminderTarget.OverdueReport
                ? words["“{0}” was due on {1} and has not come yet.", title, Day(due.Subject.ReferenceDate, words)]
                : due.Subject.Target is ReminderTarget.Report or ReminderTarget.ReportCall
                ? words["“{0}” is due on {1}.", title, Day(due.Subject.ReferenceDate, words)]
                : due.Subject.Target is ReminderTarget.Task or ReminderTarget.AgreementDuty
                ? words["The task “{0}” is due on {1}.", title, Day(due.Subject.ReferenceDate, words)]
                : words["{0} falls on {1}.", title, Day(due.Subject.ReferenceDate, words)],
        ];
        if (matter.PartOf is { } whole)
            paragraphs.Add(words["It belongs to: {0}.", words.Choose(whole.Vi, whole.En)]);
        if (due.Subject.Target == ReminderTarget.Occurrence)
            paragraphs.Add(words["Nothing is planned for it yet. Plan it, or note that it will not be marked."]);
        if (!matter.IsVerified)
            paragraphs.Add(words["Its date has not been verified yet: look it up before anything is printed."]);

        return new(reader.Address!, reader.Name, reader.Language, words["{0}: {1}", Ahead(due, words), title], paragraphs, LinkTo(matter.Path, site, words), key)
        {
            Why = due.Rule.CountsMonths
                ? words["You get this letter because it was asked for {0} months before such an end. The register says on each page why a reminder was sent or not.", due.DaysBefore]
                : due.Rule.CountsOn
                ? words["You get this letter because it was asked for {0} working days after such days. The register says on each page why a reminder was sent or not.", due.DaysBefore]
                : due.Rule.CountsCivilDays
                ? words["You get this letter because it was asked for {0} days before such an end. The register says on each page why a reminder was sent or not.", due.DaysBefore]
                : words["You get this letter because it was asked for {0} working days before such days. The register says on each page why a reminder was sent or not.", due.DaysBefore],
        };
    }

    internal static string Day(DateOnly day, Words words) =>
        day.ToString(words.IsVietnamese ? "dddd, dd/MM/yyyy" : "dddd d MMMM yyyy", words.Culture);

    private static string Ahead(DueReminder due, Words words) =>
        due.Rule.CountsMonths ? words["In {0} months", due.DaysBefore]
        : due.Rule.CountsOn ? words["Overdue"]
        : due.Rule.CountsCivilDays ? words["{0} days ahead", due.DaysBefore]
        : Ahead(due.DaysBefore, words);

    private static string Ahead(int days, Words words) => days switch
    {
        0 => words["Today"],
        1 => words["Next working day"],
        _ => words["In {0} working days", days],
    };

    private static MailLink? LinkTo(string path, Uri? site, Words words) =>
        site is null ? null : new(words["Open it in the register"], new(site, path));
}
