using System.ComponentModel.DataAnnotations;
using Registry.Domain.Commemorations;

namespace Registry.Web.Features.Commemorations.Tasks;

/// <summary>What the form of a task sends: counted from the day, or with a day of its own.</summary>
public sealed class TaskInput
{
    public long Version { get; set; }

    [Display(Name = "Task"), Required, StringLength(PreparationTask.TitleLength)]
    public string Title { get; set; } = "";

    [Display(Name = "Days before the day"), Range(-365, 730)]
    public int? DaysBefore { get; set; }

    [Display(Name = "Or a day of its own")]
    public DateOnly? DueOn { get; set; }

    [Display(Name = "Person")]
    public string? OwnerUserId { get; set; }

    [Display(Name = "Or agency")]
    public int? OwnerAgencyId { get; set; }

    /// <summary>A day of its own wins; without either, the work is due on the day itself.</summary>
    internal int? Offset => DueOn is null ? -(DaysBefore ?? 0) : null;

    internal static TaskInput Of(PreparationTask task) => new()
    {
        Version = task.Version,
        Title = task.Title,
        DaysBefore = -task.Offset,
        DueOn = task.Offset is null ? task.DueOn : null,
        OwnerUserId = task.OwnerUserId,
        OwnerAgencyId = task.OwnerAgencyId,
    };
}
