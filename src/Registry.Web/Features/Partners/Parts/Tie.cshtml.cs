using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Domain.Partners;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Partners.Parts;

/// <summary>A relation with the partner, and who on our side holds it.</summary>
[Authorize(Policy = Policies.KeepPartners)]
public sealed class TieModel(RegistryDbContext db, Reader reader, IStringLocalizer<Text> text) : PartPage<Tie>(db, reader, text)
{
    [BindProperty]
    public TieInput Input { get; set; } = new();

    public override string Kind => "tie";

    public IEnumerable<SelectListItem> Kinds => Enum.GetValues<TieKind>().Select(kind => new SelectListItem(Words[PartnerWords.Of(kind)], kind.ToString()));

    public IEnumerable<SelectListItem> OurNames => Enum.GetValues<TieName>().Select(name => new SelectListItem(Words[PartnerWords.Of(name)], name.ToString()));

    public IEnumerable<SelectListItem> Holders => Enum.GetValues<TieHolder>().Select(holder => new SelectListItem(Words[PartnerWords.Of(holder)], holder.ToString()));

    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    protected override async Task PrepareAsync(CancellationToken cancellation) => Units = await UnitChoices.LoadAsync(Db, Words, cancellation);

    protected override Task CheckAsync(CancellationToken cancellation)
    {
        if (!string.IsNullOrEmpty(Input.UnitId) && Units.All(unit => unit.Value != Input.UnitId))
            ModelState.AddModelError("Input.UnitId", Words["Choose one from the list."]);
        return Task.CompletedTask;
    }

    protected override void Show(Tie part) => Input = TieInput.Of(part);

    protected override Tie Make(int partnerId) => new(partnerId, Input.Kind, Input.Holder, Input.HolderName);

    protected override void Write(Tie part) => Input.WriteTo(part);

    protected override IReadOnlyList<ConflictRow> Differences(Tie theirs) => InputComparison.Of(
        Input, TieInput.Of(theirs), Words, new Dictionary<string, IEnumerable<SelectListItem>>
        {
            [nameof(Input.Kind)] = Kinds,
            [nameof(Input.OurName)] = OurNames,
            [nameof(Input.Holder)] = Holders,
            [nameof(Input.UnitId)] = Units,
        });

    protected override Task<bool> IsThereAsync(CancellationToken cancellation) => Db.Ties.AnyAsync(
        one => one.PartnerId == Id && one.Kind == Input.Kind && one.Holder == Input.Holder && one.HolderName == Input.HolderName && one.From == Input.From, cancellation);
}
