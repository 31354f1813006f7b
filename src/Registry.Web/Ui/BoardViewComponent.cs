using Microsoft.AspNetCore.Mvc;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Web.Time;

namespace Registry.Web.Ui;

/// <summary>The board of an association the reader may see, on the day in the address: <c>&lt;vc:board association-id="7" /&gt;</c>.</summary>
public sealed class BoardViewComponent(RegistryDbContext db, Reader reader, TimeProvider time) : ViewComponent
{
    private const int MostPlaces = 12;

    public async Task<IViewComponentResult> InvokeAsync(int associationId)
    {
        var kept = await db.BoardAsync(associationId, HttpContext.RequestAborted);
        var part = BoardPart.Read(kept, time.Today(), Request.Query, $"/Associations/{associationId}", reader.May(Ability.KeepAssociations, associationId));
        return View(part with { Most = MostPlaces });
    }
}
