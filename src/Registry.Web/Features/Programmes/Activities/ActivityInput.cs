using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using Registry.Domain.Commemorations;
using Registry.Domain.Programmes;
using Registry.Web.Localization;
using Registry.Web.Ui;

namespace Registry.Web.Features.Programmes.Activities;

/// <summary>What the form about an activity sends; names stand in one line, apart by semicolons.</summary>
public sealed class ActivityInput
{
    private const int NamesLength = 2000;
    private const int ShortText = 30;

    public long Version { get; set; }

    [Display(Name = "Section")]
    public int SectionId { get; set; }

    [Display(Name = "What is done"), Required, StringLength(Activity.TextLength)]
    public string Text { get; set; } = "";

    [Display(Name = "Time"), StringLength(Activity.TimeLength)]
    public string? TimeText { get; set; }

    [Display(Name = "Leads"), StringLength(NamesLength)]
    public string? Leads { get; set; }

    [Display(Name = "Coordinates"), StringLength(NamesLength)]
    public string? Coordinates { get; set; }

    [Display(Name = "Advises"), StringLength(NamesLength)]
    public string? Advises { get; set; }

    [Display(Name = "Appraises"), StringLength(NamesLength)]
    public string? Appraises { get; set; }

    [Display(Name = "Monitors"), StringLength(NamesLength)]
    public string? Monitors { get; set; }

    [Display(Name = "Reports"), StringLength(NamesLength)]
    public string? Reports { get; set; }

    [Display(Name = "Place"), StringLength(Activity.LineLength)]
    public string? Place { get; set; }

    [Display(Name = "How many"), StringLength(Activity.LineLength)]
    public string? Quantity { get; set; }

    [Display(Name = "Budget in dong"), StringLength(ShortText)]
    public string? Budget { get; set; }

    [Display(Name = "Source of the money"), StringLength(Activity.LineLength)]
    public string? BudgetSource { get; set; }

    [Display(Name = "Next year")]
    public ActivityRecurrence Recurrence { get; set; }

    [Display(Name = "Number on the paper"), StringLength(Activity.NumberLength)]
    public string? PrintedNumber { get; set; }

    [Display(Name = "Note"), StringLength(Activity.NoteLength)]
    public string? Note { get; set; }

    /// <summary>The rarer fields hold something.</summary>
    public bool HasMore => Advises is not null || Appraises is not null || Monitors is not null || Reports is not null || Place is not null || Quantity is not null
        || Budget is not null || BudgetSource is not null || Recurrence != ActivityRecurrence.Unsaid || PrintedNumber is not null || Note is not null;

    internal static ActivityInput Of(Activity activity) => new()
    {
        Version = activity.Version,
        SectionId = activity.SectionId,
        Text = activity.Text,
        TimeText = activity.TimeText,
        Leads = Names(activity, AssignmentVerb.Lead),
        Coordinates = Names(activity, AssignmentVerb.Coordinate, AssignmentVerb.Request),
        Advises = Names(activity, AssignmentVerb.Advise),
        Appraises = Names(activity, AssignmentVerb.Appraise),
        Monitors = Names(activity, AssignmentVerb.Monitor),
        Reports = Names(activity, AssignmentVerb.Report),
        Place = activity.Place,
        Quantity = activity.Quantity,
        Budget = TypedNumber.Show(activity.Budget),
        BudgetSource = activity.BudgetSource,
        Recurrence = activity.Recurrence,
        PrintedNumber = activity.PrintedNumber,
        Note = activity.Note,
    };

    /// <summary>Reads the money; what cannot be read is marked on the form.</summary>
    internal long? Money(ModelStateDictionary state, IStringLocalizer<Text> text)
    {
        if (!TypedNumber.TryRead(Budget, long.MaxValue, out var dong))
            state.AddModelError("Input.Budget", text["Type whole dong, such as 86.400.000."]);

        return dong;
    }

    /// <summary>True when the typed names differ from those kept: only then they are looked up anew.</summary>
    internal bool NamesDiffer(ActivityInput kept) =>
        (Leads, Coordinates, Advises, Appraises, Monitors, Reports) != (kept.Leads, kept.Coordinates, kept.Advises, kept.Appraises, kept.Monitors, kept.Reports);

    internal IEnumerable<Assignee> Assignees(AssigneeReader names) =>
    [
        .. names.Read(AssignmentVerb.Lead, Leads), .. names.ReadCoordinating(Coordinates), .. names.Read(AssignmentVerb.Advise, Advises),
        .. names.Read(AssignmentVerb.Appraise, Appraises), .. names.Read(AssignmentVerb.Monitor, Monitors), .. names.Read(AssignmentVerb.Report, Reports),
    ];

    internal IEnumerable<(string Label, string? Value)> Fields(IStringLocalizer<Text> text) =>
    [
        (text["What is done"], Text), (text["Time"], TimeText), (text["Leads"], Leads), (text["Coordinates"], Coordinates), (text["Advises"], Advises),
        (text["Appraises"], Appraises), (text["Monitors"], Monitors), (text["Reports"], Reports), (text["Place"], Place), (text["How many"], Quantity),
        (text["Budget in dong"], Budget), (text["Source of the money"], BudgetSource), (text["Next year"], text[ProgrammeWords.Of(Recurrence)]),
        (text["Number on the paper"], PrintedNumber), (text["Note"], Note),
    ];

    private static string? Names(Activity activity, params AssignmentVerb[] verbs)
    {
        var names = activity.Assignments.Where(one => verbs.Contains(one.Verb)).OrderBy(one => one.Order).Select(one => one.Name).ToList();
        return names.Count == 0 ? null : string.Join("; ", names);
    }
}
