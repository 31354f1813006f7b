using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using Registry.Domain.Programmes;
using Registry.Web.Localization;
using Registry.Web.Ui;

namespace Registry.Web.Features.Programmes.Activities;

/// <summary>What the form about an activity's result sends; numbers as people type them.</summary>
public sealed class ResultInput
{
    private const int ShortText = 30;

    public long Version { get; set; }

    [Display(Name = "State")]
    public ActivityState State { get; set; }

    [Display(Name = "Result"), StringLength(Activity.NoteLength)]
    public string? Result { get; set; }

    [Display(Name = "People who took part"), StringLength(ShortText)]
    public string? People { get; set; }

    [Display(Name = "Delegations"), StringLength(ShortText)]
    public string? Delegations { get; set; }

    [Display(Name = "Sum in dong"), StringLength(ShortText)]
    public string? Sum { get; set; }

    [Display(Name = "Difficulties"), StringLength(Activity.NoteLength)]
    public string? Difficulty { get; set; }

    internal static ResultInput Of(Activity activity) => new()
    {
        Version = activity.Version,
        State = activity.State,
        Result = activity.Result,
        People = TypedNumber.Show(activity.People),
        Delegations = TypedNumber.Show(activity.Delegations),
        Sum = TypedNumber.Show(activity.Sum),
        Difficulty = activity.Difficulty,
    };

    /// <summary>Reads the numbers; what cannot be read is marked on the form.</summary>
    internal (int? People, int? Delegations, long? Sum) Numbers(ModelStateDictionary state, IStringLocalizer<Text> text) =>
        ((int?)Read(People, "Input.People", int.MaxValue, state, text), (int?)Read(Delegations, "Input.Delegations", int.MaxValue, state, text), Read(Sum, "Input.Sum", long.MaxValue, state, text));

    internal IEnumerable<(string Label, string? Value)> Fields(IStringLocalizer<Text> text) =>
    [
        (text["State"], text[ProgrammeWords.Of(State)]), (text["Result"], Result), (text["People who took part"], People), (text["Delegations"], Delegations),
        (text["Sum in dong"], Sum), (text["Difficulties"], Difficulty),
    ];

    private static long? Read(string? typed, string key, long most, ModelStateDictionary state, IStringLocalizer<Text> text)
    {
        if (TypedNumber.TryRead(typed, most, out var number))
            return number;

        state.AddModelError(key, text["Type a whole number, such as 1.200."]);
        return null;
    }
}
