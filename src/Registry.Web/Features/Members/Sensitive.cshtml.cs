using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Auditing;
using Registry.Domain.Access;
using Registry.Domain.Members;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Members;

/// <summary>What a dossier needs of a person although it is sensitive: sealed, for a time, and each look written down.</summary>
[Authorize(Policy = Policies.SeeSensitiveData)]
public sealed class SensitiveModel(RegistryDbContext db, Reader reader, SealedText seal, PersonalDataJournal journal, TimeProvider time, IStringLocalizer<Text> text)
    : MemberPageModel(db, reader, time), IReloads
{
    private const int UsualMonths = 12;

    [BindProperty]
    public SensitiveInput Input { get; set; } = new();

    public IReadOnlyList<SensitiveDatum> Data { get; private set; } = [];

    /// <summary>The one that was asked for, opened; null: its keys are lost.</summary>
    public (int Id, string? Value)? Opened { get; private set; }

    public IReadOnlyList<SelectListItem> Associations { get; private set; } = [];

    public IEnumerable<SelectListItem> Kinds => Enum.GetValues<SensitiveKind>().Select(kind => new SelectListItem(text[MemberWords.Of(kind)], $"{kind}"));

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();

        Input.KeptUntil = Today.AddMonths(UsualMonths);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();
        if (Associations.All(one => one.Value != $"{Input.AssociationId}"))
            ModelState.AddModelError("Input.AssociationId", text["Choose one of the list."]);
        if (!ModelState.IsValid)
            return Page();

        // the value can be compared only when opened: the second of two clicks is known by what stands beside it
        if (!Data.Any(one => (one.Kind, one.Dossier, one.KeptUntil) == (Input.Kind, Input.Dossier.Trim(), Input.KeptUntil) && seal.Open(one.Sealed) == Input.Value))
            Db.SensitiveData.Add(new(id, Input.AssociationId!.Value, Input.Kind, Input.Dossier, seal.Seal(Input.Value), Today, Input.KeptUntil!.Value));
        await Db.SaveChangesAsync(cancellation);
        return Back(text["Saved."]);
    }

    /// <summary>Opens one of them, and writes down who did.</summary>
    public async Task<IActionResult> OnPostOpenAsync(int id, int datum, CancellationToken cancellation)
    {
        ModelState.Clear();
        if (!await LoadAsync(id, cancellation) || Data.FirstOrDefault(one => one.Id == datum) is not { } found)
            return NotFound();

        await journal.ViewedAsync(id, PersonalDataKind.Sensitive, cancellation);
        Opened = (datum, seal.Open(found.Sealed));
        Input = new() { KeptUntil = Today.AddMonths(UsualMonths) };
        return Page();
    }

    public async Task<IActionResult> OnPostDeleteAsync(int id, int datum, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();
        if (Data.FirstOrDefault(one => one.Id == datum) is { } found)
            Db.SensitiveData.Remove(found);

        await Db.SaveChangesAsync(cancellation);
        return Back(text["Deleted. It cannot be brought back."]);
    }

    public async Task ReloadAsync(CancellationToken cancellation)
    {
        var mine = Reader.AssociationsFor(Ability.SeeSensitiveData);
        Data = await Db.SensitiveData.Where(one => one.PersonId == Person.Id && mine.Contains(one.AssociationId)).OrderBy(one => one.KeptUntil).ThenBy(one => one.Id).ToListAsync(cancellation);
        Associations = await AssociationChoices.LoadAsync(Db, Reader, Ability.SeeSensitiveData, cancellation);
    }

    private async Task<bool> LoadAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation, Ability.SeeSensitiveData))
            return false;

        await ReloadAsync(cancellation);
        return true;
    }

    private RedirectResult Back(string said)
    {
        TempData["Done"] = said;
        return Redirect($"~/Members/{Person.Id}/Sensitive");
    }

    public sealed class SensitiveInput
    {
        [Display(Name = "What")]
        public SensitiveKind Kind { get; set; }

        [Display(Name = "For whose dossier"), Required]
        public int? AssociationId { get; set; }

        [Display(Name = "Dossier"), Required, StringLength(SensitiveDatum.DossierLength)]
        public string Dossier { get; set; } = "";

        [Display(Name = "Content"), Required, StringLength(SensitiveDatum.TextLength)]
        public string Value { get; set; } = "";

        [Display(Name = "Kept until"), Required]
        public DateOnly? KeptUntil { get; set; }
    }
}
