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

/// <summary>A paper of the authority makes a term longer.</summary>
[Authorize(Policy = Policies.KeepAssociations)]
public sealed class ExtensionModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : CongressPage(db, reader, time, text)
{
    [BindProperty]
    public ExtensionInput Input { get; set; } = new();

    /// <summary>The end of the term as it stands.</summary>
    public DateOnly EndsOn => TermClock.Of(Congress, Today).EndsOn;

    protected override void Show()
    {
    }

    protected override void Change(LegalLimits limits) => Congress.Extend(Input.Until!.Value, Input.On!.Value, Input.Paper!, EndsOn);

    protected override bool IsDone() => Congress.Extensions.Any(extension =>
        (extension.Until, extension.On, extension.Paper) == (Input.Until, Input.On, Input.Paper?.Trim()));

    protected override IReadOnlyList<ConflictRow> Rows() => [new(Words["New end of the term"], Input.Until is { } day ? DayText.Numeric(day) : null, DayText.Numeric(EndsOn))];

    /// <summary>What the form asks for.</summary>
    public sealed class ExtensionInput
    {
        [Display(Name = "New end of the term"), Required(ErrorMessage = "Type the day, such as 24/06/2027.")]
        public DateOnly? Until { get; set; }

        [Display(Name = "Day of the paper"), Required(ErrorMessage = "Type the day, such as 24/06/2027.")]
        public DateOnly? On { get; set; }

        [Display(Name = "By the paper"), Required(ErrorMessage = "Name the paper: number, day and issuer."), StringLength(LifeStep.PaperLength)]
        public string? Paper { get; set; }
    }
}
