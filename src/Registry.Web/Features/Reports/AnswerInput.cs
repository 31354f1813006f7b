using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using Registry.Domain.Programmes;
using Registry.Domain.Reports;
using Registry.Web.Localization;

namespace Registry.Web.Features.Reports;

/// <summary>What a unit types on the one page of its report.</summary>
public sealed class AnswerInput
{
    private const int EmptyRows = 2;

    public long Version { get; set; }

    [Display(Name = "What was done, in a few sentences"), StringLength(Report.TextLength, ErrorMessage = "At most {1} characters fit here.")]
    public string? Summary { get; set; }

    [Display(Name = "Proposals and requests"), StringLength(Report.TextLength, ErrorMessage = "At most {1} characters fit here.")]
    public string? Requests { get; set; }

    [Display(Name = "How it came in")]
    public ReportChannel Channel { get; set; } = ReportChannel.Paper;

    [Display(Name = "Came in on")]
    public DateOnly? ReceivedOn { get; set; }

    public List<EntryInput> Entries { get; set; } = [];

    public List<DifficultyInput> Difficulties { get; set; } = [];

    internal static AnswerInput Of(Report report, IEnumerable<Activity> activities, DateOnly today)
    {
        List<Activity> led = [.. activities];
        var input = new AnswerInput
        {
            Version = report.Version,
            Summary = report.Summary,
            Requests = report.Requests,
            ReceivedOn = today,
            Entries = [.. led.Select(activity => EntryInput.Of(activity, report.Find(activity)))],
            Difficulties = [.. report.Difficulties.OrderBy(one => one.Order).Select(DifficultyInput.Of)],
        };
        // what was noted at an activity is said again only once
        if (report.State == ReportState.Owed)
            input.Difficulties.AddRange(led.Where(activity => activity.Difficulty is not null).Select(activity => new DifficultyInput { Text = activity.Difficulty }));
        input.LeaveRoom();
        return input;
    }

    /// <summary>Two empty rows for more.</summary>
    internal void LeaveRoom()
    {
        while (Difficulties.Count(one => string.IsNullOrWhiteSpace(one.Text)) < EmptyRows)
            Difficulties.Add(new());
    }

    /// <summary>Reads the numbers; what cannot be read is marked on the form.</summary>
    internal void Read(ModelStateDictionary state, IStringLocalizer<Text> text)
    {
        for (var i = 0; i < Entries.Count; i++)
            foreach (var field in Entries[i].Read())
                state.AddModelError($"Input.Entries[{i}].{field}", text["Type a whole number, such as 1.200."]);
    }
}
