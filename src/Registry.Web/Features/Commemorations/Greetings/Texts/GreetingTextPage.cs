using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Greetings;

namespace Registry.Web.Features.Commemorations.Greetings.Texts;

/// <summary>A page about one greeting text: shipped ones belong to everybody, so an administrator changes them.</summary>
public abstract class GreetingTextPage(RegistryDbContext db, Reader reader) : PageModel
{
    [BindProperty]
    public GreetingTextInput Input { get; set; } = new();

    protected RegistryDbContext Db => db;

    protected Reader Reader => reader;

    protected Task<GreetingText?> FindAsync(int id, CancellationToken cancellation)
    {
        var administers = reader.May(Ability.Administer);
        var mine = db.GreetingTexts.VisibleTo(reader, Ability.Plan).Select(text => text.Id);
        return db.GreetingTexts.SingleOrDefaultAsync(text => text.Id == id && (mine.Contains(text.Id) || (administers && text.OwnerId == null)), cancellation);
    }
}
