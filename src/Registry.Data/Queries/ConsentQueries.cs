using Microsoft.EntityFrameworkCore;
using Registry.Domain.Members;

namespace Registry.Data.Queries;

/// <summary>Questions about consents and their notices.</summary>
public static class ConsentQueries
{
    /// <summary>The notice that is handed out on a day.</summary>
    public static Task<ConsentNotice?> NoticeAsync(this RegistryDbContext db, DateOnly day, CancellationToken cancellation) =>
        db.ConsentNotices.AsNoTracking().Where(notice => notice.From <= day).OrderByDescending(notice => notice.From).ThenByDescending(notice => notice.Id).FirstOrDefaultAsync(cancellation);
}
