using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Domain.Days;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Associations.Congresses;

/// <summary>The days on which a congress was held, who came and what was decided; refused below the quorum.</summary>
[Authorize(Policy = Policies.KeepAssociations)]
public sealed class OutcomeModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : CongressPage(db, reader, time, text)
{
    [BindProperty]
    public OutcomeInput Input { get; set; } = new();

    protected override void Show() => Input = OutcomeInput.Of(Congress);

    protected override void Check()
    {
        if (Input.HeldOn > Today)
            ModelState.AddModelError("Input.HeldOn", Words["This day is still to come. Leave it empty until the congress was held."]);
        if (Input.Called is null != Input.Present is null)
            ModelState.AddModelError(Input.Called is null ? "Input.Called" : "Input.Present", Words["Give both numbers, or neither when nobody knows them any more."]);
    }

    protected override void Change(LegalLimits limits)
    {
        Congress.Held(Input.HeldOn!.Value, Input.BeganOn);
        if (Input.Called is { } called && Input.Present is { } present)
            Congress.Count(called, present, limits, Input.HeldOn.Value);
        Congress.Conclude(Input.Result);
    }

    protected override bool IsDone() => Input.Says(Congress);

    protected override IReadOnlyList<ConflictRow> Rows()
    {
        ConflictRow Row(string label, Func<OutcomeInput, object?> value) => new(Words[label], $"{value(Input)}", $"{value(OutcomeInput.Of(Congress))}");

        return
        [
            Row("First day", input => input.BeganOn is { } day ? DayText.Numeric(day) : null),
            Row("Held on", input => input.HeldOn is { } day ? DayText.Numeric(day) : null),
            Row("Called", input => input.Called),
            Row("Present", input => input.Present),
            Row("Result", input => input.Result),
        ];
    }

    /// <summary>What the form asks for.</summary>
    public sealed class OutcomeInput
    {
        [Display(Name = "First day")]
        public DateOnly? BeganOn { get; set; }

        [Display(Name = "Held on"), Required(ErrorMessage = "Type the day, such as 24/06/2027.")]
        public DateOnly? HeldOn { get; set; }

        [Display(Name = "Called"), Range(1, 999999)]
        public int? Called { get; set; }

        [Display(Name = "Present"), Range(0, 999999)]
        public int? Present { get; set; }

        [Display(Name = "Result"), StringLength(Congress.ResultLength)]
        public string? Result { get; set; }

        public static OutcomeInput Of(Congress congress) => new()
        {
            BeganOn = congress.BeganOn,
            HeldOn = congress.HeldOn,
            Called = congress.Called,
            Present = congress.Present,
            Result = congress.Result,
        };

        public bool Says(Congress congress) =>
            (congress.BeganOn, congress.HeldOn, congress.Called, congress.Present, congress.Result ?? "")
            == (BeganOn, HeldOn, Called, Present, (Result ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Trim());
    }
}
