using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using Registry.Domain.Commemorations;
using Registry.Web.Localization;
using Registry.Web.Ui;

namespace Registry.Web.Features.Commemorations;

/// <summary>What the form about a commemoration sends; times and money as people type them.</summary>
public sealed class CommemorationInput
{
    private const int ShortText = 20;

    public long Version { get; set; }

    [Display(Name = "Title in Vietnamese"), Required, StringLength(Commemoration.TitleLength)]
    public string TitleVi { get; set; } = "";

    [Display(Name = "Title in English|paper"), StringLength(Commemoration.TitleLength)]
    public string? TitleEn { get; set; }

    /// <summary>Titles by language.</summary>
    public Dictionary<string, string?> Further { get; set; } = [];

    [Display(Name = "Place"), StringLength(Commemoration.PlaceLength)]
    public string? Place { get; set; }

    [Display(Name = "Begins at"), StringLength(ShortText)]
    public string? StartsAt { get; set; }

    [Display(Name = "Ends at"), StringLength(ShortText)]
    public string? EndsAt { get; set; }

    [Display(Name = "Budget in dong"), StringLength(ShortText)]
    public string? Budget { get; set; }

    [Display(Name = "Looked after by")]
    public string? OwnerUserId { get; set; }

    [Display(Name = "Show it in partners' calendars")]
    public bool IsShared { get; set; }

    internal static CommemorationInput Of(Commemoration plan) => new()
    {
        Version = plan.Version,
        TitleVi = plan.TitleVi,
        TitleEn = plan.TitleEn,
        Further = FurtherTitleForm.Of(plan.FurtherTitles),
        Place = plan.Place,
        StartsAt = plan.StartsAt?.ToString("HH:mm", CultureInfo.InvariantCulture),
        EndsAt = plan.EndsAt?.ToString("HH:mm", CultureInfo.InvariantCulture),
        Budget = plan.Budget is { } dong ? CommemorationWords.Money(dong) : null,
        OwnerUserId = plan.OwnerUserId,
        IsShared = plan.IsShared,
    };

    /// <summary>Reads times and money; what cannot be read is marked on the form.</summary>
    internal (TimeOnly? StartsAt, TimeOnly? EndsAt, long? Budget) Read(ModelStateDictionary state, IStringLocalizer<Text> text) =>
        (Time(StartsAt, "Input.StartsAt", state, text), Time(EndsAt, "Input.EndsAt", state, text), Money(state, text));

    internal IEnumerable<(string Label, string? Value)> Fields(IStringLocalizer<Text> text, IReadOnlyList<SelectListItem> people) =>
    [
        (text["Title in Vietnamese"], TitleVi), (text["Title in English|paper"], TitleEn), (text["In partners' languages"], FurtherTitleForm.Line(Further)),
        (text["Place"], Place), (text["Begins at"], StartsAt), (text["Ends at"], EndsAt),
        (text["Budget in dong"], Budget), (text["Looked after by"], people.FirstOrDefault(person => person.Value == OwnerUserId)?.Text),
        (text["Show it in partners' calendars"], IsShared ? text["yes"] : text["no"]),
    ];

    private static TimeOnly? Time(string? typed, string key, ModelStateDictionary state, IStringLocalizer<Text> text)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return null;

        var plain = typed.Trim().Replace('h', ':').Replace('.', ':').TrimEnd(':');
        if (TimeOnly.TryParseExact(plain, ["H:mm", "HH:mm", "%H"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            return time;

        state.AddModelError(key, text["Type the time as 08:30."]);
        return null;
    }

    private long? Money(ModelStateDictionary state, IStringLocalizer<Text> text)
    {
        if (string.IsNullOrWhiteSpace(Budget))
            return null;

        var digits = Budget.Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        if (long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var dong))
            return dong;

        state.AddModelError("Input.Budget", text["Type whole dong, such as 86.400.000."]);
        return null;
    }
}
