using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Domain.Commemorations.Guests;
using Registry.Domain.Partners;
using Registry.Web.Ui;

namespace Registry.Web.Features.Guests;

/// <summary>A page with the form of one guest.</summary>
public abstract class GuestForm(RegistryDbContext db, Reader reader) : GuestPageModel(db, reader), IReloads
{
    [BindProperty]
    public GuestInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Offices { get; private set; } = [];

    public IReadOnlyList<string> Groups { get; private set; } = [];

    public IReadOnlyList<ConflictRow> Conflict { get; protected set; } = [];

    /// <summary>A person of the register: name and address are kept there.</summary>
    public virtual bool IsOfRegister => false;

    public async Task ReloadAsync(CancellationToken cancellation)
    {
        Offices = [.. (await Db.Offices.Where(office => !office.IsRetired).OrderBy(office => office.Precedence).ToListAsync(cancellation))
            .Select(office => new SelectListItem($"{office.Name(Masthead.IsVietnamese)} ({office.Precedence})", $"{office.Id}"))];
        Groups = await Guests.Where(guest => guest.Group != null).Select(guest => guest.Group!).Distinct().OrderBy(group => group).Take(200).ToListAsync(cancellation);
    }

    /// <summary>Writes the form into the guest; an office that was chosen fills in what was left empty.</summary>
    protected async Task FillAsync(Guest guest, CancellationToken cancellation)
    {
        var office = Input.OfficeId is { } id ? await Db.Offices.SingleOrDefaultAsync(one => one.Id == id, cancellation) : null;
        guest.Describe(WithOffice(office));
        guest.RankOwn(Input.Precedence);
        guest.Rank(office?.Id, office?.Precedence);
        guest.SitAt(Input.Table);
    }

    protected GuestDetails WithOffice(Office? office) => Input.Details with
    {
        OfficeVi = string.IsNullOrWhiteSpace(Input.OfficeVi) ? office?.NameVi : Input.OfficeVi,
        OfficeEn = string.IsNullOrWhiteSpace(Input.OfficeEn) ? office?.NameEn : Input.OfficeEn,
        SalutationVi = string.IsNullOrWhiteSpace(Input.SalutationVi) ? office?.FormOfAddressVi : Input.SalutationVi,
        SalutationEn = string.IsNullOrWhiteSpace(Input.SalutationEn) ? office?.FormOfAddressEn : Input.SalutationEn,
    };
}
