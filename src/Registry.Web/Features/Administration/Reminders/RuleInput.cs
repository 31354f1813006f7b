using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Registry.Domain;
using Registry.Domain.Reminders;

namespace Registry.Web.Features.Administration.Reminders;

/// <summary>When people are reminded of one kind of thing, as it is typed.</summary>
public sealed class RuleInput
{
    [Required(ErrorMessage = "Type the working days, such as 30, 14, 7.")]
    [StringLength(ReminderRule.DaysLength)]
    [Display(Name = "Working days before")]
    public string DaysBefore { get; set; } = "";

    [Display(Name = "At most so many days late")]
    public int MaximumLateness { get; set; }

    [Display(Name = "Rule in use")]
    public bool IsActive { get; set; }

    public static RuleInput Of(ReminderRule rule) =>
        new() { DaysBefore = string.Join(", ", rule.DaysBefore), MaximumLateness = rule.MaximumLateness, IsActive = rule.IsActive };

    public void ApplyTo(ReminderRule rule) => rule.Change(Days(), MaximumLateness, IsActive);

    private IEnumerable<int> Days() => DaysBefore
        .Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries)
        .Select(day => int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new RuleException("ReminderRule.NotANumber", "DaysBefore", day));
}
