using Registry.Data.Queries;
using Registry.Domain.Commemorations;
using Registry.Web.Localization;
using Registry.Web.Mail;

namespace Registry.Web.Jobs.Reminding;

/// <summary>What lies ahead of one person in the week of a Monday.</summary>
/// <param name="Missing">What is grave in the associations they keep.</param>
internal sealed record Digest(
    IReadOnlyList<PreparationTask> Late, IReadOnlyList<PreparationTask> Due, IReadOnlyList<ReminderMatter> Days, IReadOnlyList<Missing> Missing)
{
    public bool IsEmpty => Late.Count + Due.Count + Days.Count + Missing.Count == 0;
}

/// <summary>Words the week ahead in its reader's language.</summary>
internal static class DigestLetter
{
    public static MailMessageDraft Write(Digest digest, ReminderReader reader, DateOnly monday, Uri? site, string key)
    {
        var words = Words.Of(reader.Language);
        return new(
            reader.Address!, reader.Name, reader.Language,
            words["The week of {0}", ReminderLetter.Day(monday, words)],
            [
                words["Dear {0},", reader.Name],
                .. digest.Missing.Count == 0 ? [] : new[] { words["To put right in what you keep: {0}.", digest.Missing.Count] },
                words["Late: {0}. Due this week: {1}. Days and commemorations in the next 30 days: {2}.", digest.Late.Count, digest.Due.Count, digest.Days.Count],
            ],
            site is null ? null : new(words["Open today's page"], site),
            key)
        {
            Items =
            [
                .. digest.Missing.Select(missing => MissingItem(missing, site, words)),
                .. digest.Late.Select(task => TaskItem(words["Late"], task, site, words)),
                .. digest.Due.Select(task => TaskItem(words["Due"], task, site, words)),
                .. digest.Days.Select(matter => DayItem(matter, site, words)),
            ],
            Why = words["You get this letter each Monday on which something lies ahead of you."],
        };
    }

    private static MailItem MissingItem(Missing missing, Uri? site, Words words) => new(
        words[missing.Code, [.. missing.Arguments.Select(argument => BoardWords.Shown(argument, words.IsVietnamese))]], Address(site, missing.Address.TrimStart('/')));

    private static MailItem TaskItem(string state, PreparationTask task, Uri? site, Words words)
    {
        var whole = words.Choose(task.Commemoration!.TitleVi, task.Commemoration.TitleEn);
        return new($"{state} {Short(task.DueOn)}: {task.Title} – {whole}", Address(site, $"Commemorations/{task.CommemorationId}"));
    }

    private static MailItem DayItem(ReminderMatter matter, Uri? site, Words words)
    {
        var doubt = matter.IsVerified ? "" : " – " + words["date not verified"];
        return new($"{Short(matter.Subject.ReferenceDate)}: {words.Choose(matter.Title.Vi, matter.Title.En)}{doubt}", Address(site, matter.Path));
    }

    private static string Short(DateOnly day) => day.ToString("dd/MM", System.Globalization.CultureInfo.InvariantCulture);

    private static Uri? Address(Uri? site, string path) => site is null ? null : new(site, path);
}
