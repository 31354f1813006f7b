using Microsoft.Extensions.Localization;
using Registry.Domain.Reminders;
using Registry.Web.Calendars;
using Registry.Web.Localization;

namespace Registry.Web.Features.Administration.Reminders;

/// <summary>What a rule is about, in words.</summary>
internal static class RuleName
{
    public static string Of(ReminderRule rule, IStringLocalizer<Text> text) => rule.Kind is { } kind
        ? $"{text[$"ReminderTarget.{rule.Target}"]}: {text[DayKinds.Text(kind)]}"
        : text[$"ReminderTarget.{rule.Target}"];
}
