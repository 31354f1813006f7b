using Registry.Domain.Reminders;

namespace Registry.Web.Jobs.Reminding;

/// <summary>What a reminder is about, and the words a letter needs for it.</summary>
/// <param name="Path">Where it is looked after, below the site's address.</param>
/// <param name="PartOf">The commemoration a task belongs to.</param>
internal sealed record ReminderMatter(ReminderSubject Subject, Bilingual Title, string Path, bool IsVerified, Bilingual? PartOf = null);

/// <summary>A name in both languages.</summary>
internal sealed record Bilingual(string Vi, string En);
